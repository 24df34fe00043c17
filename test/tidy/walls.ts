/** Every wall by the sentence it keeps. */
import { outsideTakesNothingUnasked, takesNothingUnasked } from './ambient.ts'
import { faceList, layers, packages } from './layers.ts'
import { migrationsFrozen } from './migrations.ts'
import { namesNoNation } from './nation.ts'
import * as prose from './prose.ts'
import { modulesKeepSqlInOnePlace, schemaOwners, webHasNoSql } from './schemas.ts'
import * as sizes from './sizes.ts'
import type { Wall } from './tree.ts'
import { oneDoor } from './vault.ts'
import { oneWayOut } from './ways-out.ts'

export const walls: Readonly<Record<string, Wall>> = {
  'a layer imports only what lies below it, and a module by its face': layers,
  'a package is imported only where the need for it is owned': packages,
  'every module has its face in package.json and its place in the DAG': faceList,
  'SQL names only tables of its own module': schemaOwners,
  'a module keeps its SQL in store.ts': modulesKeepSqlInOnePlace,
  'the web and what is pure hold no SQL': webHasNoSql,
  'people’s data are read through one door': oneDoor,
  'src names no nation, agency, service or currency': namesNoNation,
  'environment, time, chance and screen are taken only at home': takesNothingUnasked,
  'nation and simulators take neither environment nor chance': outsideTakesNothingUnasked,
  'only one file opens a connection to somewhere else': oneWayOut,
  'no file is too long': sizes.fileLengths,
  'no function is too long': sizes.functionLengths,
  'no function takes too many parameters': sizes.parameterCounts,
  'no folder holds too many files': sizes.folderSizes,
  'no folder has a name that says nothing': sizes.folderNames,
  'files are named in kebab-case': sizes.fileNames,
  'a migration is never changed': migrationsFrozen,
  'nothing is left to do': prose.nothingLeftToDo,
  'no error is swallowed without a word': prose.noEmptyCatch,
  'only services export a default': prose.noDefaultExports,
  'a face opens with its heading': prose.facesHaveHeadings,
  'every function of a face is described': prose.facesAreDescribed,
  'a definition is data': prose.definitionsAreData,
}
