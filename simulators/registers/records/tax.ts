import type { Answers } from '../synthetic.ts'

export const tax: Answers = {}
