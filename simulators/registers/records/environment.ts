import type { Answers } from '../synthetic.ts'

export const environment: Answers = {}
