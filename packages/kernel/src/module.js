export function defineModule(definition) {
  return definition
}
