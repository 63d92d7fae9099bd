// The Verilated board behind three C functions. The structs are those of src/board.rs.
#include <cstdint>
#include <memory>

#include "Vgigabit.h"
#include "verilated.h"

struct Pins {
    uint8_t line, core;
    uint8_t a_rxc, a_rxd, a_rx_ctl;
    uint8_t b_rxc, b_rxd, b_rx_ctl;
    uint8_t serial_rx;
};

struct Driven {
    uint8_t a_txc, a_txd, a_tx_ctl, a_gigabit, a_lost;
    uint8_t b_txc, b_txd, b_tx_ctl, b_gigabit, b_lost;
    uint8_t serial_tx;
};

struct Board {
    VerilatedContext context;
    Vgigabit top{&context, "gigabit"};
};

extern "C" {

Board* outcry_board_new(int seed) {
    auto board = std::make_unique<Board>();
    board->context.randReset(2);
    board->context.randSeed(seed);
    return board.release();
}

void outcry_board_free(Board* board) { delete board; }

// Applies the pins, and reads those that the board drives.
void outcry_board_eval(Board* board, const Pins* in, Driven* out) {
    Vgigabit& top = board->top;
    top.line = in->line;
    top.core = in->core;
    top.a_rxc = in->a_rxc;
    top.a_rxd = in->a_rxd;
    top.a_rx_ctl = in->a_rx_ctl;
    top.b_rxc = in->b_rxc;
    top.b_rxd = in->b_rxd;
    top.b_rx_ctl = in->b_rx_ctl;
    top.serial_rx = in->serial_rx;
    top.eval();
    out->a_txc = top.a_txc;
    out->a_txd = top.a_txd;
    out->a_tx_ctl = top.a_tx_ctl;
    out->a_gigabit = top.a_gigabit;
    out->a_lost = top.a_lost;
    out->b_txc = top.b_txc;
    out->b_txd = top.b_txd;
    out->b_tx_ctl = top.b_tx_ctl;
    out->b_gigabit = top.b_gigabit;
    out->b_lost = top.b_lost;
    out->serial_tx = top.serial_tx;
}

}
