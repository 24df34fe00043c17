import type { Answers } from '../synthetic.ts'

export const railway: Answers = {}
