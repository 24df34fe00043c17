import type { Answers } from '../synthetic.ts'

export const disability: Answers = {}
