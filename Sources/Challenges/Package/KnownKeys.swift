/// The keys that `problem.yaml` may have: ours, and those of the problem package format in its legacy and
/// 2023-07/2025-09 versions (https://icpc.io/problem-package-format/), which are read past in silence.
enum KnownKeys {
    static let ours = [
        "name", "kind", "entry_point", "level", "topics", "limits", "validator_flags", "validation", "show",
        "accept_score", "module",
    ]

    static let format: Set<String> = [
        "problem_format_version", "type", "author", "credits", "source", "source_url", "rights_owner", "uuid",
        "keywords", "license", "version", "languages", "constants", "allow_file_writing", "grading",
        "libraries", "embargo_until", "scoring", "judge_notes",
    ]

    static let ourLimits = ["time_limit", "wall_limit", "memory", "output"]

    static let formatLimits: Set<String> = [
        "time_multiplier", "time_multipliers", "time_safety_margin", "time_resolution", "code",
        "compilation_time", "compilation_memory", "validation_time", "validation_memory", "validation_output",
        "validation_passes",
    ]
}
