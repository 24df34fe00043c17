import type { Answers } from '../synthetic.ts'

export const service: Answers = {}
