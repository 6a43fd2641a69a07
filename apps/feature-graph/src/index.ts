// What an app is made of, over HTTP: as a page, as JSON, as a Mermaid chart.
export { graphRoutes } from './graph-routes.ts'
