import type { Answers } from '../synthetic.ts'

export const standards: Answers = {}
