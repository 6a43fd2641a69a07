/** Scripts that an install would run. No package of ours has one. */
export const installScripts: readonly string[] = ['preinstall', 'install', 'postinstall', 'prepare']
