// The Verilated unit of best bid and offer behind three C functions. The structs are those of
// src/bbo/verilated.rs.
#include <cstdint>
#include <memory>

#include "Vbbo.h"
#include "verilated.h"

namespace {

struct Input {
    uint64_t sequence, words[4];
    uint16_t locate, asks;
    uint8_t begin, gap, valid;
};

struct Output {
    uint64_t sequence;
    uint32_t record[2][3], quote[2][3];
    uint16_t slot;
    uint8_t ready, valid;
};

struct Device {
    VerilatedContext context;
    Vbbo top{&context, "top"};
};

}  // namespace

extern "C" {

void* outcry_bbo_new(int seed) {
    auto device = std::make_unique<Device>();
    // What the design leaves undefined starts random.
    device->context.randReset(2);
    device->context.randSeed(seed);
    return device.release();
}

void outcry_bbo_free(void* device) { delete static_cast<Device*>(device); }

// Applies the inputs, one rising edge, and reads what is there then; the unit is ready before it.
void outcry_bbo_cycle(void* device, const Input* in, Output* out) {
    Vbbo& top = static_cast<Device*>(device)->top;
    top.cfg_locate = in->locate;
    top.cfg_begin = in->begin;
    top.g_valid = in->gap;
    top.x_valid = in->valid;
    top.x_sequence = in->sequence;
    top.x_order_ref = in->words[0];
    top.x_other_ref = in->words[1];
    top.x_terms = in->words[2];
    top.x_head = in->words[3];
    top.q_slot = in->asks;
    top.clock = 0;
    top.eval();
    out->ready = top.x_ready;
    top.clock = 1;
    top.eval();
    out->valid = top.b_valid;
    out->sequence = top.b_sequence;
    out->slot = top.b_slot;
    for (int word = 0; word < 3; word++) {
        out->record[0][word] = top.b_bid[word];
        out->record[1][word] = top.b_offer[word];
        out->quote[0][word] = top.q_bid[word];
        out->quote[1][word] = top.q_offer[word];
    }
}

}
