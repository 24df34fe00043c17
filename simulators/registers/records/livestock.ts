import type { Answers } from '../synthetic.ts'

export const livestock: Answers = {}
