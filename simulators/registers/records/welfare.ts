import type { Answers } from '../synthetic.ts'

export const welfare: Answers = {}
