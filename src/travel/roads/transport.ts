/** How questions reach Valhalla: its HTTP actions, with JSON both ways, wherever it runs. */
export type Action = 'status' | 'locate' | 'route' | 'sources_to_targets' | 'isochrone';

export interface Transport {
  /**
   * @throws EngineUnavailable when there is no answer in time, EngineRefused when the answer is an error of the
   * engine's own
   */
  call(action: Action, body: string): Promise<string>;
  close(): Promise<void>;
}
