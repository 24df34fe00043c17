import type { Answers } from '../synthetic.ts'

export const capital: Answers = {}
