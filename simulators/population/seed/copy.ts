/**
 * COPY, by which PostgreSQL takes many rows at once. All that belongs to one script (its data too) is sent ahead of the
 * answers, so that nothing waits; a script is one transaction.
 */
import type pg from 'pg'

/** What `pg` keeps for those who speak the protocol themselves. */
type Wire = {
  readonly query: (text: string) => void
  readonly sendCopyFromChunk: (chunk: Buffer) => void
  readonly endCopyFrom: () => void
}

/** Sends a script with the data of each COPY in it, in their order; ends when all of it is committed. */
export function copyIn(client: pg.Client, script: string, data: readonly (readonly Buffer[])[]): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const ignored = () => {}
    const submittable = {
      submit: (connection: unknown) => {
        const wire = connection as Wire
        wire.query(script)
        for (const chunks of data) {
          for (const chunk of chunks) wire.sendCopyFromChunk(chunk)
          wire.endCopyFrom()
        }
      },
      handleError: reject,
      handleReadyForQuery: resolve,
      ...{ handleCopyInResponse: ignored, handleCommandComplete: ignored, handleRowDescription: ignored },
      ...{ handleDataRow: ignored, handleEmptyQuery: ignored, handlePortalSuspended: ignored, handleCopyData: ignored },
    }
    client.query(submittable as pg.Submittable)
  })
}

/** A line of COPY's text form. */
export function line(...cells: readonly (string | number)[]): string {
  return `${cells.map(escaped).join('\t')}\n`
}

function escaped(cell: string | number): string | number {
  if (typeof cell === 'number' || !/[\\\t\n\r]/.test(cell)) return cell
  return cell.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}
