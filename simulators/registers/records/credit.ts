import type { Answers } from '../synthetic.ts'

export const credit: Answers = {}
