import type { Answers } from '../synthetic.ts'

export const forest: Answers = {}
