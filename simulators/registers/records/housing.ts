import type { Answers } from '../synthetic.ts'

export const housing: Answers = {}
