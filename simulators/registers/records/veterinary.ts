import type { Answers } from '../synthetic.ts'

export const veterinary: Answers = {}
