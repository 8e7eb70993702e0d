public import Foundation

/// Times as people say them.
public enum ElapsedText {
    /// `just now`, `20 minutes ago`, `3 hours ago`, `9 days ago`.
    public static func ago(_ date: Date, now: Date) -> String {
        let minutes = Int(max(now.timeIntervalSince(date), 0) / 60)
        switch minutes {
        case ..<2: return "just now"
        case ..<60: return "\(minutes) minutes ago"
        case ..<1440: return count(minutes / 60, "hour") + " ago"
        default: return count(minutes / 1440, "day") + " ago"
        }
    }

    /// `45 s`, `14 min`, `2 h 5 min`.
    public static func duration(_ seconds: Double) -> String {
        let whole = Int(max(seconds, 0).rounded())
        if whole < 60 { return "\(whole) s" }
        let minutes = (whole + 30) / 60
        if minutes < 60 { return "\(minutes) min" }
        return minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
    }

    /// `about 60 %`: to five, since the model knows no better.
    public static func percent(_ share: Double) -> String { "about \(Int((share * 20).rounded()) * 5) %" }

    static func count(_ number: Int, _ noun: String) -> String { number == 1 ? "1 \(noun)" : "\(number) \(noun)s" }
}
