import type { Answers } from '../synthetic.ts'

export const military: Answers = {}
