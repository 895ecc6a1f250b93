package de.lupe.analysis;

import java.util.Arrays;

/// Recognises IPv6 and hardware addresses: `2001:0DB8:0:0::1` and `2001:db8::1` become the token
/// `2001:db8::1`, the short form of [RFC 5952](https://www.rfc-editor.org/rfc/rfc5952);
/// `00-1A-2B-3C-4D-5E` becomes `00:1a:2b:3c:4d:5e`.
final class NetworkAddresses {

  private static final int GROUPS = 8;
  private static final int MAC_GROUPS = 6;

  private final int[] groups = new int[GROUPS];
  private int count;
  private int gap;
  private boolean hasDigit;

  /// Where the address ends that begins at a place; the place itself where there is none.
  int scan(CharWindow window, int from, TokenText out) {
    int end = hardware(window, from, out);
    return end > from ? end : version6(window, from, out);
  }

  private static int hardware(CharWindow window, int from, TokenText out) {
    char between = window.at(from + 2);
    if (between != ':' && between != '-') {
      return from;
    }
    int end = from + MAC_GROUPS * 3 - 1;
    for (int i = from; i < end; i++) {
      boolean wanted = (i - from) % 3 == 2 ? window.at(i) == between : Letters.isHex(window.at(i));
      if (!wanted) {
        return from;
      }
    }
    if (window.isWordAt(end) || (window.at(end) == between && window.isWordAt(end + 1))) {
      return from;
    }
    for (int i = from; i < end; i++) {
      out.append((i - from) % 3 == 2 ? ':' : Letters.lowerAscii(window.at(i)));
    }
    return end;
  }

  private int version6(CharWindow window, int from, TokenText out) {
    count = 0;
    gap = -1;
    hasDigit = false;
    int end = read(window, from);
    boolean complete = gap < 0 ? count == GROUPS : count < GROUPS && count > 0;
    if (!complete || window.isWordAt(end) || (!hasDigit && count < 3)) {
      return from;
    }
    if (gap >= 0) {
      int behind = count - gap;
      System.arraycopy(groups, gap, groups, GROUPS - behind, behind);
      Arrays.fill(groups, gap, GROUPS - behind, 0);
    }
    print(out);
    int prefix = window.digitsEnd(end + 1);
    if (window.at(end) == '/' && prefix > end + 1 && prefix < end + 5 && !window.isWordAt(prefix)) {
      out.append(window, end, prefix);
      return prefix;
    }
    return end;
  }

  private int read(CharWindow window, int from) {
    int at = from;
    if (window.at(at) == ':') {
      if (window.at(at + 1) != ':') {
        return from;
      }
      gap = 0;
      at += 2;
    }
    while (count < GROUPS) {
      int end = hexEnd(window, at);
      if (end == at) {
        break;
      }
      if (window.at(end) == '.' && count <= GROUPS - 2) {
        return version4(window, at);
      }
      if (window.isWordAt(end)) {
        count = 0;
        return from;
      }
      groups[count++] = value(window, at, end);
      at = end;
      if (window.at(at) != ':') {
        break;
      }
      if (window.at(at + 1) == ':') {
        if (gap >= 0) {
          count = 0;
          return from;
        }
        gap = count;
        at += 2;
      } else if (Letters.isHex(window.at(at + 1))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /// The last two groups written as an IPv4 address: `::ffff:192.0.2.1`.
  private int version4(CharWindow window, int from) {
    int at = from;
    int bits = 0;
    for (int i = 0; i < 4; i++) {
      int end = window.digitsEnd(at);
      if (end == at || end - at > 3 || (i < 3 && window.at(end) != '.')) {
        count = 0;
        return from;
      }
      int octet = 0;
      for (int d = at; d < end; d++) {
        octet = 10 * octet + window.at(d) - '0';
      }
      bits = (bits << 8) | (octet & 0xFF);
      at = i < 3 ? end + 1 : end;
    }
    groups[count++] = bits >>> 16;
    groups[count++] = bits & 0xFFFF;
    return at;
  }

  private int hexEnd(CharWindow window, int from) {
    int end = from;
    while (end - from < 4 && Letters.isHex(window.at(end))) {
      hasDigit |= Letters.isDigit(window.at(end));
      end++;
    }
    return end;
  }

  private static int value(CharWindow window, int from, int end) {
    int value = 0;
    for (int i = from; i < end; i++) {
      value = 16 * value + Character.digit(window.at(i), 16);
    }
    return value;
  }

  private void print(TokenText out) {
    int zeros = 0;
    int zerosFrom = -1;
    for (int from = 0; from < GROUPS; from++) {
      int to = from;
      while (to < GROUPS && groups[to] == 0) {
        to++;
      }
      if (to - from > Math.max(1, zeros)) {
        zeros = to - from;
        zerosFrom = from;
      }
    }
    for (int i = 0; i < GROUPS; i++) {
      if (i == zerosFrom) {
        out.append("::");
        i += zeros - 1;
        continue;
      }
      if (i > 0 && i != zerosFrom + zeros) {
        out.append(':');
      }
      hex(groups[i], out);
    }
  }

  private static void hex(int value, TokenText out) {
    boolean begun = false;
    for (int shift = 12; shift >= 0; shift -= 4) {
      int digit = (value >>> shift) & 0xF;
      if (digit != 0 || begun || shift == 0) {
        out.append(Character.forDigit(digit, 16));
        begun = true;
      }
    }
  }
}
