internal import Foundation

/// Time worked, from the moments at which something was done.
enum WorkTime {
    /// Seconds after which somebody who does nothing is taken to be away. A statement takes a while to be read.
    static let patience = 900.0

    /// Seconds worked from a moment, or from the first of the dates, to the last.
    ///
    /// Of every pause at most ``patience`` counts: the night between two evenings is not work.
    ///
    /// - Parameter dates: in any order.
    static func seconds(of dates: [Date], after start: Date?, until end: Date) -> Double {
        let moments = ([start].compactMap(\.self) + dates.filter { $0 > start ?? .distantPast && $0 < end } + [end]).sorted()
        return zip(moments, moments.dropFirst()).reduce(0) { sum, pair in
            sum + min(pair.1.timeIntervalSince(pair.0), patience)
        }
    }
}
