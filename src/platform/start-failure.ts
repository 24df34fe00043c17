import { Outage } from '#kernel'

/** Why the platform cannot start: `message` is one sentence for the person at the keyboard that says what to do. */
export class StartFailure extends Outage {
  constructor(code: string, sentence: string, options?: ErrorOptions) {
    super(`start/${code}`, options)
    this.name = 'StartFailure'
    this.message = sentence
  }
}

/** What the file system said about `folder`, as a sentence. */
export function folderFailure(folder: string, cause: unknown): StartFailure {
  const { code, message } = cause as NodeJS.ErrnoException
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new StartFailure('disk-full', `The disk is full at ${folder}: free some space and start again.`, { cause })
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return new StartFailure('not-a-folder', `${folder} is not a folder: set DATA_DIR to one.`, { cause })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOENT')
    return new StartFailure(
      'folder-unwritable',
      `The data folder ${folder} cannot be written: set DATA_DIR to a folder this user can write.`,
      { cause },
    )
  return new StartFailure('folder-failed', `The data folder ${folder} cannot be used (${code ?? message}).`, { cause })
}
