// The Verilated market data unit behind three C functions. The structs are those of
// src/market/verilated.rs.
#include <cstdint>
#include <memory>

#include "Vmarket.h"
#include "verilated.h"

namespace {

struct Beat {
    uint64_t data;
    uint8_t valid, last, error, empty;
};

struct Input {
    Beat beats[2];
    uint32_t r_data;
    uint16_t r_address;
    uint8_t r_write, c_ready;
};

struct Output {
    uint64_t sequence, gap_from, gap_to, limits;
    uint32_t quote[2][3];
    uint32_t value;
    uint16_t slot, row;
    uint8_t valid, gap, collar;
};

struct Device {
    VerilatedContext context;
    Vmarket top{&context, "top"};
};

}  // namespace

extern "C" {

void* outcry_market_new(int seed) {
    auto device = std::make_unique<Device>();
    // What the design leaves undefined starts random.
    device->context.randReset(2);
    device->context.randSeed(seed);
    return device.release();
}

void outcry_market_free(void* device) { delete static_cast<Device*>(device); }

// Applies the inputs, one rising edge, and reads what is there then; limits of collars before it.
void outcry_market_cycle(void* device, const Input* in, Output* out) {
    Vmarket& top = static_cast<Device*>(device)->top;
    top.a_valid = in->beats[0].valid;
    top.a_last = in->beats[0].last;
    top.a_error = in->beats[0].error;
    top.a_empty = in->beats[0].empty;
    top.a_data = in->beats[0].data;
    top.b_valid = in->beats[1].valid;
    top.b_last = in->beats[1].last;
    top.b_error = in->beats[1].error;
    top.b_empty = in->beats[1].empty;
    top.b_data = in->beats[1].data;
    top.r_write = in->r_write;
    top.r_address = in->r_address;
    top.r_data = in->r_data;
    top.c_ready = in->c_ready;
    top.clock = 0;
    top.eval();
    out->collar = top.c_valid;
    out->row = top.c_row;
    out->limits = top.c_limits;
    top.clock = 1;
    top.eval();
    out->valid = top.q_valid;
    out->sequence = top.q_sequence;
    out->slot = top.q_slot;
    out->gap = top.g_valid;
    out->gap_from = top.g_from;
    out->gap_to = top.g_to;
    out->value = top.r_value;
    for (int word = 0; word < 3; word++) {
        out->quote[0][word] = top.q_bid[word];
        out->quote[1][word] = top.q_offer[word];
    }
}

}
