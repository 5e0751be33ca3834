/**
 * Revenue that hangs on the top seller: their share of the bookings × total × (1 − stand-in), which is what they
 * booked less what a stand-in keeps (rule book, section 6). Money; no bookings give 0.
 */
export function sellerRisk(bookings: readonly number[], standIn: number): number {
  const top = bookings.reduce((most, booking) => Math.max(most, booking), 0);
  return top * (1 - standIn);
}
