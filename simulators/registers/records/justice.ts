import type { Answers } from '../synthetic.ts'

export const justice: Answers = {}
