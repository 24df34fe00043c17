import type { Answers } from '../synthetic.ts'

export const court: Answers = {}
