package org.hallwright.rules.planted.service;

import tools.jackson.databind.ObjectMapper;

/// Breaks: JSON at home.
public final class HoldsMapper {
    ObjectMapper held;
}
