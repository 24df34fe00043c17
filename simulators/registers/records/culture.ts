import type { Answers } from '../synthetic.ts'

export const culture: Answers = {}
