import type { Answers } from '../synthetic.ts'

export const roads: Answers = {}
