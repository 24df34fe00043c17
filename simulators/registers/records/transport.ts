import type { Answers } from '../synthetic.ts'

export const transport: Answers = {}
