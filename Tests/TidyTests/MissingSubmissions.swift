/// Folders of submissions that a challenge does not have yet, or not enough in. The table only shrinks: whoever adds the
/// missing ones takes the row out, and a new challenge does not get one.
enum MissingSubmissions {
    static let folders: [String: Set<String>] = [
        "booking-checks": ["time_limit_exceeded"],
        "checked-fields": ["time_limit_exceeded"],
        "connection-pool": ["time_limit_exceeded"],
        "event-desk": ["time_limit_exceeded"],
        "file-importers": ["time_limit_exceeded"],
        "layered-settings": ["time_limit_exceeded"],
        "like-counter": ["time_limit_exceeded"],
        "parts-list": ["time_limit_exceeded"],
        "rollout-flags": ["time_limit_exceeded"],
        "sensor-rows": ["time_limit_exceeded"],
        "stage-crew": ["time_limit_exceeded"],
        "tiny-router": ["time_limit_exceeded"],
        "trace-log": ["time_limit_exceeded"],
        "trip-planner": ["time_limit_exceeded"],
        "world-clock-schedule": ["time_limit_exceeded"],
    ]
}
