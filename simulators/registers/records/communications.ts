import type { Answers } from '../synthetic.ts'

export const communications: Answers = {}
