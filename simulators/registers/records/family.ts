import type { Answers } from '../synthetic.ts'

export const family: Answers = {}
