import type { Answers } from '../synthetic.ts'

export const health: Answers = {}
