import type { Answers } from '../synthetic.ts'

export const heating: Answers = {}
