package org.observatoire.web.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a request comes from. Each proxy adds to {@code X-Forwarded-For} the address that it heard; what is before those is
 * written by whoever wants to be taken for another.
 *
 * @param proxies how many proxies of ours a request goes through
 */
public record ClientAddress(int proxies) {

    private static final Pattern WITH_PORT = Pattern.compile("\\[([^]]*)](?::[0-9]+)?|([0-9.]+):[0-9]+");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final int LONGEST = 64;
    private static final int NETWORK_BYTES = 8;

    /** The address, as one name for all that a single subscriber may have. */
    String of(Context context) {
        List<String> heard = new ArrayList<>();
        Collections.list(context.req().getHeaders("X-Forwarded-For"))
                .forEach(header -> heard.addAll(List.of(header.split(",", -1))));
        boolean told = proxies > 0 && heard.size() >= proxies;
        return named(told ? heard.get(heard.size() - proxies).strip() : context.ip());
    }

    /** A subscriber of IPv6 has a whole network of addresses. */
    private static String named(String written) {
        Matcher parts = WITH_PORT.matcher(written);
        String address = !parts.matches() ? written : parts.group(1) == null ? parts.group(2) : parts.group(1);
        if (IPV6.matcher(address).matches()) {
            try {
                byte[] bytes = InetAddress.getByName(address).getAddress();
                return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES));
            } catch (UnknownHostException noAddress) {
                return "";
            }
        }
        return address.substring(0, Math.min(address.length(), LONGEST));
    }
}
