import type { Answers } from '../synthetic.ts'

export const school: Answers = {}
