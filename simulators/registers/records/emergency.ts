import type { Answers } from '../synthetic.ts'

export const emergency: Answers = {}
