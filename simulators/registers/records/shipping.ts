import type { Answers } from '../synthetic.ts'

export const shipping: Answers = {}
