import type { Answers } from '../synthetic.ts'

export const civil: Answers = {}
