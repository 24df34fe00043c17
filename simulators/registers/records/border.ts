import type { Answers } from '../synthetic.ts'

export const border: Answers = {}
