import type { Answers } from '../synthetic.ts'

export const construction: Answers = {}
