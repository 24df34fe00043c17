import { isOver, states, transitions, type Verb } from './life-cycle.ts'

/** The life-cycle as a Mermaid state diagram. */
export function drawn(): string {
  const lines = (Object.keys(transitions) as Verb[]).flatMap((verb) =>
    transitions[verb].from.map((from) => `  ${from} --> ${transitions[verb].to}: ${verb}`),
  )
  const ends = states.filter(isOver).map((state) => `  ${state} --> [*]`)
  return ['```mermaid', 'stateDiagram-v2', '  [*] --> submitted', ...lines, ...ends, '```'].join('\n')
}
