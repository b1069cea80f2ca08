import { SNAP_LIMIT } from './road-engine.js';

/** Valhalla writes to standard output unless it is told to be silent. */
const silent = { logging: { type: '' } };

/** Whole municipalities at once: the defaults are those of a public server. */
const generous = {
  max_distance: 5_000_000,
  max_locations: 50_000,
  max_matrix_distance: 5_000_000,
  max_matrix_location_pairs: 1_000_000_000,
};

/** Settings of map matching, which is not used; the engine does not start without them. */
const meili = {
  ...silent,
  mode: 'auto',
  customizable: [],
  verbose: false,
  default: {
    sigma_z: 4.07,
    gps_accuracy: 5,
    beta: 3,
    max_route_distance_factor: 5,
    max_route_time_factor: 5,
    max_search_radius: 100,
    breakage_distance: 2000,
    interpolation_distance: 10,
    search_radius: 50,
    geometry: false,
    route: true,
    turn_penalty_factor: 0,
  },
  grid: { size: 500, cache_size: 100_240 },
};

/**
 * Valhalla's configuration, which its own generator would need Python for.
 *
 * The matrix algorithm is Dijkstra from each source: the engine's choice (`select_optimal`, CostMatrix) took 5–12
 * times the CPU time and 930 MB against 200 MB for 200 × 200 places in Oslo (bench/results/travel.md).
 */
export const valhallaConfig = (tiles: string, { verbose = false } = {}): object => ({
  mjolnir: {
    ...(verbose ? { logging: { type: 'std_out', color: false } } : silent),
    tile_dir: tiles,
    max_cache_size: 512_000_000,
  },
  loki: {
    ...silent,
    actions: ['locate', 'route', 'sources_to_targets', 'isochrone', 'status'],
    use_connectivity: true,
    service_defaults: {
      radius: 0,
      minimum_reachability: 50,
      search_cutoff: SNAP_LIMIT,
      node_snap_tolerance: 5,
      street_side_tolerance: 5,
      street_side_max_distance: SNAP_LIMIT,
      heading_tolerance: 60,
    },
  },
  thor: {
    ...silent,
    source_to_target_algorithm: 'timedistancematrix',
    clear_reserved_memory: false,
    extended_search: false,
  },
  odin: { ...silent, markup_formatter: { markup_enabled: false } },
  meili,
  service_limits: {
    auto: generous,
    bicycle: generous,
    pedestrian: { ...generous, min_transit_walking_distance: 1, max_transit_walking_distance: 10_000 },
    isochrone: {
      max_contours: 4,
      max_time_contour: 120,
      max_distance: 25_000,
      max_locations: 1,
      max_distance_contour: 200,
    },
    trace: {
      max_distance: 200_000,
      max_gps_accuracy: 100,
      max_search_radius: 100,
      max_shape: 16_000,
      max_alternates: 3,
      max_alternates_shape: 100,
    },
    skadi: { max_shape: 750_000, min_resample: 10 },
    centroid: { max_distance: 200_000, max_locations: 5 },
    status: { allow_verbose: false },
    max_exclude_locations: 50,
    max_exclude_polygons_length: 1_000_000,
    max_reachability: 1000,
    max_radius: SNAP_LIMIT,
    max_timedep_distance: 500_000,
    max_timedep_distance_matrix: 0,
    max_alternates: 2,
    max_distance_disable_hierarchy_culling: 0,
    allow_hard_exclusions: true,
  },
});
