import type { Answers } from '../synthetic.ts'

export const legal: Answers = {}
