import type { Answers } from '../synthetic.ts'

export const education: Answers = {}
