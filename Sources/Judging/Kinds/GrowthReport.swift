internal import Challenges

/// Measurements at growing sizes as people read them: a line for each source, with the growth that fits.
struct GrowthReport {
    let plan: GrowthPlan
    let resource: GrowthPlan.Resource
    let mine: GrowthJudge.Run
    let reference: GrowthJudge.Run

    func lines() -> [String] {
        var lines = [line("yours", mine), line("the reference", reference)]
        if resource == .time, let own = mine.measurements.last, let other = reference.measurements.last,
            own.size == other.size
        {
            let difference = abs(own.cpuMillis - other.cpuMillis)
            if difference <= max(own.spread, other.spread, 1) { lines.append("as fast as the reference, within noise") }
        }
        return lines
    }

    /// `yours: 1.2 ms at n = 2000, 4.9 at 4000, 19 at 8000; looks like n²`.
    func line(_ name: String, _ run: GrowthJudge.Run) -> String {
        let values = run.measurements.map { measurement in
            switch resource {
            case .time:
                let spread = measurement.spread >= 1 ? " ±\(GrowthJudge.decimal(measurement.spread))" : ""
                return "\(GrowthJudge.decimal(measurement.cpuMillis))\(spread) ms at n = \(measurement.size)"
            case .memory: return "\(CaseEnding.mebibytes(measurement.bytes)) MiB at n = \(measurement.size)"
            }
        }
        guard !values.isEmpty else { return "\(name): no answer within the limits at n = \(plan.sizes[0])" }
        var text = "\(name): " + values.joined(separator: ", ")
        if run.measurements.count < plan.sizes.count {
            text += ", beyond the limits at n = \(plan.sizes[run.measurements.count])"
        }
        if let growth = growth(run) { text += "; looks like \(growth)" }
        return text
    }

    private func growth(_ run: GrowthJudge.Run) -> String? {
        let points = run.measurements.map { measurement in
            let mebibytes = Double(measurement.bytes) / 1_048_576
            return (n: Double(measurement.size), value: resource == .time ? measurement.cpuMillis : mebibytes)
        }
        return Growth.fitting(points)
    }
}
