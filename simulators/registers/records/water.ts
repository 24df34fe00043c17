import type { Answers } from '../synthetic.ts'

export const water: Answers = {}
