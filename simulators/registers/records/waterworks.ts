import type { Answers } from '../synthetic.ts'

export const waterworks: Answers = {}
