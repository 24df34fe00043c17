import type { Answers } from '../synthetic.ts'

export const consular: Answers = {}
