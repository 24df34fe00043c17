import type { Answers } from '../synthetic.ts'

export const pharmacy: Answers = {}
